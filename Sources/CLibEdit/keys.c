#include "private.h"

#include <stdio.h>

static unsigned char react(EditLine *line_editor, int slot) {
  const editor *self = editor_of(line_editor);
  switch (self->callbacks.slot(self->callbacks.context, slot)) {
  case EDITOR_REFRESH: return CC_REFRESH;
  case EDITOR_BEEP: return CC_ERROR;
  case EDITOR_NOTHING: break;
  }
  return CC_NORM;
}

// libedit passes its functions no context but the key, so each slot needs a function.
#define SLOT(number) \
  static unsigned char slot_##number(EditLine *line_editor, wint_t key) { \
    (void)key; \
    return react(line_editor, number); \
  }
SLOT(0) SLOT(1) SLOT(2) SLOT(3) SLOT(4) SLOT(5) SLOT(6) SLOT(7)

static unsigned char (*const slots[EDITOR_SLOTS])(EditLine *, wint_t) = {
  slot_0, slot_1, slot_2, slot_3, slot_4, slot_5, slot_6, slot_7,
};

static void name_slot(char name[16], int slot) { snprintf(name, 16, "pinline-%d", slot); }

void editor_add_slots(editor *self) {
  for (int slot = 0; slot < EDITOR_SLOTS; slot++) {
    char name[16];
    name_slot(name, slot);
    el_set(self->line_editor, EL_ADDFN, name, "a key of Pinline's own", slots[slot]);
  }
}

bool editor_bind(editor *self, uint32_t key, const char *function) {
  if (key == 0 || key > 0xFF) return false;
  // libedit reads `^` and `\` as escapes, so each key is spelled as an octal one.
  char spelled[8];
  snprintf(spelled, sizeof spelled, "\\%03o", (unsigned)key);
  return el_set(self->line_editor, EL_BIND, spelled, function, NULL) == 0;
}

bool editor_bind_slot(editor *self, uint32_t key, int slot) {
  if (slot < 0 || slot >= EDITOR_SLOTS) return false;
  char name[16];
  name_slot(name, slot);
  return editor_bind(self, key, name);
}
