/** The code that only a backup needs, as one file: it is loaded when a backup is made or read. */
export { BackupSays } from './BackupSays';
export { collectBackup, openBackup, restoreBackup } from './restore';
export { RestorePreview } from './RestorePreview';
