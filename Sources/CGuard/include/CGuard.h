#ifndef CGUARD_H
#define CGUARD_H
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Turns core dumps off, for this process and whoever would trace it. First thing in `main`. False if any of it failed.
bool guard_core_off(void);

/// The account that logged in, whatever `su` or `sudo` made of it since (`loginuid`); −1 where the system knows of none.
int64_t guard_login_uid(void);

/// Whether the numbers of accounts are the system's own here: in a user name space anybody is whoever they want.
bool guard_has_system_accounts(void);

/// Whether a time server keeps the system's clock: 1 or 0; −1 where the system does not say.
int guard_clock_kept(void);

/// How much memory this process may lock, in bytes; UINT64_MAX for any amount.
uint64_t guard_lockable(void);

/// Installs the one handler for crash signals and all others that end a process, on a stack of its own: it wipes every guarded
/// page, leaves the alternate screen, wipes the traces of a call, restores the terminal, and ends the process by the signal's
/// default action.
void guard_crash_install(void);

/// Remembers the terminal's settings as they are now, to be put back by a crash or at the end of the process. False if the
/// input is no terminal.
bool guard_terminal_saved(int input, int output);

/// Goes to the alternate screen, or leaves it once every cell is blank, and wipes the scrollback then: where there is no such
/// screen, the usual one was drawn on. Does nothing where it is so already; tells whether it was up. Async-signal-safe.
bool guard_alternate(bool is_up);

/// Blanks every cell of the screen, and wipes the scrollback.
void guard_blank(void);

/// Tells whether a call may have left something on the screen or in the scrollback.
void guard_traces(bool are_there);

/// Wipes both, if so; tells whether it was so. Async-signal-safe.
bool guard_traces_wipe(void);

/// Tells the crash handler whether bracketed paste is on.
void guard_bracketed_paste(bool is_on);

/// Puts the terminal back as it was saved. Async-signal-safe; does nothing if nothing was saved.
void guard_terminal_restore(void);

/// One page of memory that is locked, in no core dump and not in children; NULL if any of that cannot be had. `size` is set to
/// its length in bytes. At most eight at a time.
void *guard_page_new(size_t *size);

/// Wipes a page.
void guard_page_wipe(void *page);

/// Wipes a page and gives it back.
void guard_page_free(void *page);

/// Overwrites bytes in a way that the compiler does not leave out.
void guard_wipe(void *bytes, size_t count);

/// What a signal meant, as `guard_signals_next` tells it.
enum { GUARD_INTERRUPT = 'I', GUARD_RESIZE = 'W', GUARD_SUSPEND = 'Z', GUARD_END = 'H' };

/// Turns SIGINT, SIGWINCH, SIGTSTP and every other signal that would end the process, but for crashes, into bytes to poll for,
/// until as many `guard_signals_close`. SIGTTIN and SIGTTOU stop it, after the PIN is off the screen. Returns the descriptor to
/// poll, or −1.
int guard_signals_open(void);

/// The next of them, or 0 for none.
char guard_signals_next(void);

/// Lets signals do again what they did before.
void guard_signals_close(void);

/// Starts a program with at most two arguments, of which either may be NULL. It has these three descriptors and no other, and no
/// variables of the environment but those that fonts are found by, unless all. Returns its process, or −1.
int guard_child_start(const char *path, const char *argument, const char *other, bool all_variables, int input,
                      int output, int errors);

/// Waits for a program's end, which it may be given at once. Returns its exit code; −1 for any other end.
int guard_child_wait(int child, bool ends_it);

#endif
