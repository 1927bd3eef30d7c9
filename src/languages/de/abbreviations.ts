import { wordSet } from '../../text/word-list.ts';
import { ABBREVIATIONS } from '../../words/abbreviations.ts';

export const abbreviations = {
  ...ABBREVIATIONS,
  smallTitles: wordSet(
    `z d u a b h bzw ca dr prof st nr mio mrd tsd abs art str evtl ggf inkl vgl sog lt hl bspw geb verh z.b d.h u.a i.d.r s.o ing dipl med phil jur rer nat chr jh kap abb tab ziff hrsg tel allg hr fr usw gest bd`,
  ),
  beforeOrdinals: wordSet(`
    am im vom zum beim der die das dem den des ein eine einen einem einer eines seit bis ab ihr ihre ihrem ihren sein
    seine seinem seinen jeder jede jedes und montag dienstag mittwoch donnerstag freitag samstag sonntag`),
};
