#define _GNU_SOURCE
#include "CGuard.h"
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static struct sigaction former[_NSIG];
static int ends[2] = {-1, -1};
static int depth;
static atomic_bool end_is_pending;

static bool is_stop(int signal) { return signal == SIGTTIN || signal == SIGTTOU; }

static bool is_handled(int signal) {
  return signal == SIGWINCH || signal == SIGTSTP || is_stop(signal) || guard_ends_process(signal);
}

static char byte_for(int signal) {
  switch (signal) {
  case SIGINT: return GUARD_INTERRUPT;
  case SIGWINCH: return GUARD_RESIZE;
  case SIGTSTP: return GUARD_SUSPEND;
  default: return GUARD_END;
  }
}

static void tell(char byte) {
  // A full pipe already holds enough to wake its reader.
  const ssize_t written = write(ends[1], &byte, 1);
  (void)written;
}

static void note(int signal) {
  const int kept = errno;
  const char byte = byte_for(signal);
  if (byte == GUARD_END && atomic_exchange(&end_is_pending, true)) guard_die(signal);
  tell(byte);
  errno = kept;
}

// The terminal is another job's. The process stops as it would have, once the PIN is off the screen, and goes on from here; a
// call that was interrupted is made again, and stops it again if the terminal still is another's.
static void stop(int signal) {
  const int kept = errno;
  const bool was_up = guard_alternate(false);
  const bool had_traces = guard_traces_wipe();
  struct sigaction standard = {.sa_handler = SIG_DFL}, own;
  sigaction(signal, &standard, &own);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, signal);
  raise(signal);
  pthread_sigmask(SIG_UNBLOCK, &one, NULL);
  pthread_sigmask(SIG_BLOCK, &one, NULL);
  sigaction(signal, &own, NULL);
  guard_traces(had_traces);
  tell(was_up ? GUARD_SUSPEND : GUARD_RESIZE);
  errno = kept;
}

int guard_signals_open(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  if (depth++ > 0) return ends[0];
  for (int number = 1; number <= SIGRTMAX; number++) {
    if (!is_handled(number)) continue;
    struct sigaction taken = {.sa_handler = is_stop(number) ? stop : note, .sa_flags = SA_RESTART};
    sigfillset(&taken.sa_mask);
    sigaction(number, NULL, &former[number]);
    if (former[number].sa_handler != SIG_IGN) sigaction(number, &taken, NULL);
  }
  return ends[0];
}

char guard_signals_next(void) {
  char byte = 0;
  ssize_t count;
  do count = read(ends[0], &byte, 1);
  while (count < 0 && errno == EINTR);
  if (count != 1) return 0;
  if (byte == GUARD_END) atomic_store(&end_is_pending, false);
  return byte;
}

void guard_signals_close(void) {
  if (depth == 0 || --depth > 0) return;
  for (int number = 1; number <= SIGRTMAX; number++) {
    if (is_handled(number)) sigaction(number, &former[number], NULL);
  }
}
