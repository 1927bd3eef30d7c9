import { destination, type Logger, pino } from 'pino';
import { requestId } from './request.ts';

export type { Logger };

/** The log, a JSON line an event on standard error. Fields that could hold a secret are never written. */
export const createLog = (level: string): Logger =>
  pino(
    {
      level,
      mixin() {
        const request = requestId();
        return request === undefined ? {} : { request };
      },
      redact: { paths: ['token', '*.token', 'url', '*.url', 'requestBody', '*.requestBody'], remove: true },
    },
    destination({ fd: 2, sync: true }),
  );
