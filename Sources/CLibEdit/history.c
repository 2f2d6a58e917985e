#include "private.h"

// An operator's commands of a few days; answers are never among them.
enum { REMEMBERED = 500 };

static HistoryW *make_history(int size) {
  HistoryW *made = history_winit();
  HistEventW event;
  if (!made) return NULL;
  history_w(made, &event, H_SETSIZE, size);
  history_w(made, &event, H_SETUNIQUE, 1);
  return made;
}

bool editor_make_histories(editor *self) {
  self->commands = make_history(REMEMBERED);
  self->nothing = make_history(1);
  return self->commands && self->nothing;
}

void editor_use_history(editor *self, bool commands) {
  el_wset(self->line_editor, EL_HIST, history_w, commands ? self->commands : self->nothing);
}

void editor_remember(editor *self, const uint32_t *scalars) {
  HistEventW event;
  history_w(self->commands, &event, H_ENTER, (const wchar_t *)scalars);
}
