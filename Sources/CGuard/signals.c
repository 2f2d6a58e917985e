#define _GNU_SOURCE
#include "CGuard.h"
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static const int handled[] = {SIGINT, SIGWINCH, SIGTSTP, SIGTERM, SIGHUP};
enum { HANDLED = sizeof handled / sizeof *handled };

static struct sigaction former[HANDLED];
static int ends[2] = {-1, -1};
static int depth;
static atomic_bool end_is_pending;

static char byte_for(int signal) {
  switch (signal) {
  case SIGINT: return GUARD_INTERRUPT;
  case SIGWINCH: return GUARD_RESIZE;
  case SIGTSTP: return GUARD_SUSPEND;
  default: return GUARD_END;
  }
}

static void note(int signal) {
  const int kept = errno;
  const char byte = byte_for(signal);
  if (byte == GUARD_END && atomic_exchange(&end_is_pending, true)) guard_die(signal);
  // A full pipe already holds enough to wake its reader.
  const ssize_t written = write(ends[1], &byte, 1);
  (void)written;
  errno = kept;
}

int guard_signals_open(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  if (depth++ > 0) return ends[0];
  struct sigaction taken = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&taken.sa_mask);
  for (int i = 0; i < HANDLED; i++) {
    sigaction(handled[i], NULL, &former[i]);
    if (former[i].sa_handler != SIG_IGN) sigaction(handled[i], &taken, NULL);
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
  for (int i = 0; i < HANDLED; i++) sigaction(handled[i], &former[i], NULL);
}
