import type { NumberTable } from '../numbers.ts';

export const numbers: NumberTable = {
  decimal: '.',
  units: '0 zero nought naught nil; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine',
  teens: `10 ten; 11 eleven; 12 twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen;
    18 eighteen; 19 nineteen`,
  tens: '20 twenty; 30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety',
  hundred: '100 hundred / hundreds',
  scales: `1000 thousand grand / thousands; 1000000 million mln mio mn mil / millions;
    1000000000 billion bn bln milliard / billions milliards; 1000000000000 trillion tn tln trn / trillions;
    1e15 quadrillion / quadrillions; 1e18 quintillion / quintillions; 100000 lakh lac / lakhs lacs;
    10000000 crore / crores`,
  dozens: '12 dozen doz dz / dozens dozs',
  parts: '2 half / halves; 4 quarter / quarters',
  ordinals: `1 first / firsts; 2 second / seconds; 3 third / thirds; 4 fourth / fourths; 5 fifth / fifths;
    6 sixth / sixths; 7 seventh / sevenths; 8 eighth / eighths; 9 ninth / ninths; 10 tenth / tenths;
    11 eleventh / elevenths; 12 twelfth / twelfths; 13 thirteenth / thirteenths; 14 fourteenth / fourteenths;
    15 fifteenth / fifteenths; 16 sixteenth / sixteenths; 17 seventeenth / seventeenths;
    18 eighteenth / eighteenths; 19 nineteenth / nineteenths; 20 twentieth / twentieths;
    30 thirtieth / thirtieths; 40 fortieth / fortieths; 50 fiftieth / fiftieths; 60 sixtieth / sixtieths;
    70 seventieth / seventieths; 80 eightieth / eightieths; 90 ninetieth / ninetieths;
    100 hundredth / hundredths; 1000 thousandth / thousandths; 1000000 millionth / millionths;
    1000000000 billionth / billionths; 1000000000000 trillionth / trillionths`,
  placeEndings: 'st nd rd th',
  joins: { hundreds: 'and &', parts: 'and' },
  bare: false,
  point: 'point',
  minus: 'minus negative',
  ranges: 'to or and through',
  belowZero: 'below zero',
  between: 'between',
  versus: 'to',
  ratio: 'out of; in; over',
  partLink: '(?:out )?of(?: (?:the|its|his|her|their|our))?(?: (?:last|first))?',
  every: 'every',
  nth: '3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 20 twentieth; 100 hundredth',
};
