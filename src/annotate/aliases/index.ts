import type { Document } from '../document.ts';
import type { Alias } from '../types.ts';

export const aliases = (_document: Document): readonly Alias[] => [];
