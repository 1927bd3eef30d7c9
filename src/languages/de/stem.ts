import { stemmer } from '@orama/stemmers/german';

export const stem = (form: string): string => stemmer(form);
