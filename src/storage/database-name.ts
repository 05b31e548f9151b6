/** The name of the device's one database. In a file of its own, so that a first screen can ask whether there is one. */
export const DATABASE_NAME = 'bayan';
