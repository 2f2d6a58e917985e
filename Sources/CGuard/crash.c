#define _GNU_SOURCE
#include "CGuard.h"
#include "private.h"

#include <signal.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS, SIGQUIT};
static char stack_bytes[65536];

void guard_die(int number) {
  guard_pages_wipe_all();
  guard_terminal_restore();
  signal(number, SIG_DFL);
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, number);
  sigprocmask(SIG_UNBLOCK, &one, NULL);
  raise(number);
}

bool guard_ends_process(int number) {
  switch (number) {
  case SIGINT:
  case SIGTERM:
  case SIGHUP:
  case SIGUSR1:
  case SIGUSR2:
  case SIGALRM:
  case SIGVTALRM:
  case SIGPROF:
  case SIGPIPE:
  case SIGXCPU:
  case SIGXFSZ:
  case SIGSTKFLT:
  case SIGIO:
  case SIGPWR: return true;
  default: return number >= SIGRTMIN && number <= SIGRTMAX;
  }
}

void guard_crash_install(void) {
  // A parent that blocks signals hands that on; a PIN must go when one is sent all the same.
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  const stack_t stack = {.ss_sp = stack_bytes, .ss_size = sizeof stack_bytes};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = guard_die, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, NULL);
  for (int number = 1; number <= SIGRTMAX; number++) {
    struct sigaction former;
    // What a parent had ignored, as nohup does, ends nothing.
    if (guard_ends_process(number) && sigaction(number, NULL, &former) == 0 && former.sa_handler == SIG_DFL)
      sigaction(number, &action, NULL);
  }
}
