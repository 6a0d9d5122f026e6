/**
 * Preloaded into clasp: every https request goes to the recorder on this machine instead (BERGULIR_RECORDER, a port).
 * Whatever does not pass through https.request (fetch, sockets) has no network in a rehearsal and must not be needed.
 */
const http = require('node:http');
const https = require('node:https');
const { urlToHttpOptions } = require('node:url');

const port = Number(process.env.BERGULIR_RECORDER);

https.request = (first, second, third) => {
  const isAddress = typeof first === 'string' || first instanceof URL;
  const address = isAddress ? urlToHttpOptions(new URL(first)) : first;
  const options = { ...address, ...(typeof second === 'object' && second !== null ? second : {}) };
  const done = [second, third].find((argument) => typeof argument === 'function');
  const host = options.hostname || options.host;
  return http.request(
    {
      method: options.method,
      path: options.path,
      headers: { ...options.headers, 'x-meant-for': host },
      host: '127.0.0.1',
      port,
    },
    done,
  );
};
https.get = (...args) => {
  const request = https.request(...args);
  request.end();
  return request;
};
globalThis.fetch = () => Promise.reject(new Error('no network in a rehearsal'));
