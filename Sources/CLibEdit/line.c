#include "private.h"

#include <string.h>

const uint32_t *editor_line(const editor *self, size_t *count, size_t *cursor) {
  const LineInfoW *info = el_wline(self->line_editor);
  *count = (size_t)(info->lastchar - info->buffer);
  *cursor = (size_t)(info->cursor - info->buffer);
  return (const uint32_t *)info->buffer;
}

void editor_wipe(editor *self) {
  const LineInfoW *info = el_wline(self->line_editor);
  memset((wchar_t *)info->buffer, 0, (size_t)(info->lastchar - info->buffer) * sizeof *info->buffer);
}

bool editor_insert(editor *self, const uint32_t *scalars) {
  return el_winsertstr(self->line_editor, (const wchar_t *)scalars) == 0;
}

void editor_delete(editor *self, int count) { el_deletestr(self->line_editor, count); }

void editor_move(editor *self, int count) { el_cursor(self->line_editor, count); }
