#ifndef CGUARD_PRIVATE_H
#define CGUARD_PRIVATE_H

/// Wipes every page that is in use. Async-signal-safe.
void guard_pages_wipe_all(void);

/// Ends the process by a signal's default action once secrets are wiped and the terminal is restored. Async-signal-safe.
void guard_die(int signal);

#endif
