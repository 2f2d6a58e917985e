#ifndef CGUARD_PRIVATE_H
#define CGUARD_PRIVATE_H
#include <stdbool.h>

/// Wipes every page that is in use. Async-signal-safe.
void guard_pages_wipe_all(void);

/// Ends the process by a signal's default action once secrets are wiped and the terminal is restored. Async-signal-safe.
void guard_die(int signal);

/// Whether a signal ends the process unless something is done about it, and is no crash.
bool guard_ends_process(int signal);

#endif
