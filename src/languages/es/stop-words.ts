import { wordSet } from '../../text/word-list.ts';

/** Folded words that tell nothing about a subject, question words included. */
export const STOP_WORDS = wordSet(`
  un una unos unas el la los las lo este esta esto estos estas ese esa eso esos esas aquel aquella aquello
  yo me mi mis tu tus te usted ustedes el ella ello ellos ellas se su sus suyo nos nosotros nuestro nuestra le les
  quien quienes que cual cuales cuando donde como cuanto cuanta cuantos cuantas por porque para
  es son era eran fue fueron ser sido siendo esta estan estaba estaban estar ha han habia habian hay haber he hemos
  tiene tienen tenia tener hace hacen hizo hacer puede pueden podia
  y e o u ni pero si no sino aunque mientras
  de del a al en con sin sobre entre hasta desde hacia segun tras ante bajo contra durante mediante
  mas muy ya tambien tan tanto todo toda todos todas otro otra otros otras cada mucho muchos algun alguno alguna
  dijo dice dicen`);
