import { choice, deskCommand, text } from '../src/command.ts';

export const daily = deskCommand('slash', {
  name: 'daily',
  description: 'Something from the sources in this channel every day, until it is stopped',
  options: {
    hour: choice('At which hour (08:00 when left out)', {
      '0': '00:00',
      '1': '01:00',
      '2': '02:00',
      '3': '03:00',
      '4': '04:00',
      '5': '05:00',
      '6': '06:00',
      '7': '07:00',
      '8': '08:00',
      '9': '09:00',
      '10': '10:00',
      '11': '11:00',
      '12': '12:00',
      '13': '13:00',
      '14': '14:00',
      '15': '15:00',
      '16': '16:00',
      '17': '17:00',
      '18': '18:00',
      '19': '19:00',
      '20': '20:00',
      '21': '21:00',
      '22': '22:00',
      '23': '23:00',
    }),
    zone: text('The time zone, as Europe/Madrid (UTC when left out)', { maxLength: 60 }),
    what: choice('What is shown (whatever fits when left out)', {
      any: 'Whatever fits the day',
      quotation: 'A quotation',
      figure: 'A figure',
      day: 'On this day',
    }),
  },
  // The desk knows the zones.
  complete: { zone: () => [] },
});
