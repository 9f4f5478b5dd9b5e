// The bare echo bot of the Bot Framework's own start page, on the same libraries as the assistant: what the bench divides by.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, async (context) => {
    if (context.activity.type === 'message') await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
server.listen(0, '127.0.0.1', () => {
  const time = new Date().toISOString();
  console.log(JSON.stringify({ time, url: `http://127.0.0.1:${server.address().port}/`, msg: 'listening' }));
});
process.once('SIGTERM', () => process.exit());
