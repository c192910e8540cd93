// A whole Bluesky on loopback: directory, personal data server, AppView. Says where it is, then obeys lines on stdin.
//   settle   waits until the AppView has seen everything that the servers were told
// It ends when stdin does, so that it never outlives the test that started it.
import { createInterface } from 'node:readline'
import { TestNetwork } from '@atproto/dev-env'

const network = await TestNetwork.create({ dbPostgresSchema: process.env.QUINZE_TEST_SCHEMA })
const say = (what) => process.stdout.write(`quinze ${JSON.stringify(what)}\n`)
say({ pds: network.pds.url, appView: network.bsky.url })
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'settle') {
    await network.processAll()
    say({ settled: true })
  }
}
await network.close()
process.exit(0)
