/** The character style of a prompt: the writers name it, the shell defines it. */
export const promptStyleId = 'prompt';
