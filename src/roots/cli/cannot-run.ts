/** What ends a command with code 2: the message is the one Vietnamese line for the user, who can put it right. */
export class CannotRun extends Error {}
