// Imports the packages named in LIBRARIES and nothing else: what the start of the assistant is divided by.
await Promise.all((process.env.LIBRARIES ?? '').split(' ').map((name) => import(name)));
const time = new Date().toISOString();
console.log(JSON.stringify({ time, url: 'http://127.0.0.1:0/', msg: 'listening' }));
const waiting = setInterval(() => undefined, 1000);
process.once('SIGTERM', () => clearInterval(waiting));
