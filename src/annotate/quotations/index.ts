import type { Document } from '../document.ts';
import type { Quotation } from '../types.ts';

export const quotations = (_document: Document): readonly Quotation[] => [];
