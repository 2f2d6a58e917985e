#define _GNU_SOURCE
#include "private.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// What cairo 1.16 draws in this element becomes an artifact: it knows none itself.
static const char artifact[] = "/NonStruct";

typedef struct {
  qpdf_data qpdf;
  const pages_sheet *sheet;
  // How many elements were met, and whether they were others than those that were drawn.
  size_t element;
  bool differs;
} finishing;

static qpdf_oh key(const finishing *all, qpdf_oh object, const char *name) {
  return qpdf_oh_get_key(all->qpdf, object, name);
}

static void set_name(const finishing *all, qpdf_oh object, const char *name, const char *value) {
  qpdf_oh_replace_key(all->qpdf, object, name, qpdf_oh_new_name(all->qpdf, value));
}

static bool is_element(const finishing *all, qpdf_oh object, const char *kind) {
  return qpdf_oh_is_dictionary(all->qpdf, object) && qpdf_oh_is_name_and_equals(all->qpdf, key(all, object, "/S"), kind);
}

static qpdf_oh attributes(const finishing *all, qpdf_oh element, const char *owner) {
  qpdf_oh made = qpdf_oh_new_dictionary(all->qpdf);
  set_name(all, made, "/O", owner);
  qpdf_oh_replace_key(all->qpdf, element, "/A", made);
  return made;
}

static void describe_figure(const finishing *all, qpdf_oh element, const pages_element *known) {
  qpdf_oh_replace_key(all->qpdf, element, "/Alt", qpdf_oh_new_unicode_string(all->qpdf, known->text));
  qpdf_oh box = qpdf_oh_new_array(all->qpdf);
  for (int edge = 0; edge < 4; edge++) {
    qpdf_oh_append_item(all->qpdf, box, qpdf_oh_new_real_from_double(all->qpdf, known->edges[edge], 2));
  }
  qpdf_oh layout = attributes(all, element, "/Layout");
  qpdf_oh_replace_key(all->qpdf, layout, "/BBox", box);
  set_name(all, layout, "/Placement", "/Block");
}

// Adds what is known of an element, which is the next that began.
static void complete(finishing *all, qpdf_oh element) {
  const pages_sheet *sheet = all->sheet;
  const pages_element *known = all->element < sheet->element_count ? &sheet->elements[all->element] : NULL;
  char name[sizeof known->name + 1] = "/";
  if (known) strcat(name, known->name);
  if (!known || !is_element(all, element, name)) {
    all->differs = true;
    return;
  }
  all->element++;
  if (is_element(all, element, "/Figure") && known->text) {
    describe_figure(all, element, known);
  } else if (known->text) {
    qpdf_oh_replace_key(all->qpdf, element, "/ActualText", qpdf_oh_new_unicode_string(all->qpdf, known->text));
  }
  if (is_element(all, element, "/TH")) set_name(all, attributes(all, element, "/Table"), "/Scope", "/Column");
  if (is_element(all, element, "/L")) set_name(all, attributes(all, element, "/List"), "/ListNumbering", "/Decimal");
}

// Goes through the structure in its order, and takes out what is an artifact.
static void walk(finishing *all, qpdf_oh kids) {
  if (qpdf_oh_is_array(all->qpdf, kids)) {
    for (int place = qpdf_oh_get_array_n_items(all->qpdf, kids) - 1; place >= 0; place--) {
      if (is_element(all, qpdf_oh_get_array_item(all->qpdf, kids, place), artifact)) {
        qpdf_oh_erase_item(all->qpdf, kids, place);
      }
    }
    const int count = qpdf_oh_get_array_n_items(all->qpdf, kids);
    for (int place = 0; place < count; place++) walk(all, qpdf_oh_get_array_item(all->qpdf, kids, place));
  } else if (qpdf_oh_is_dictionary(all->qpdf, kids) && qpdf_oh_has_key(all->qpdf, kids, "/S")) {
    complete(all, kids);
    walk(all, key(all, kids, "/K"));
  }
}

// The place of an artifact in the list of a page's elements stays, with nothing in it.
static void clear_parents(const finishing *all, qpdf_oh root) {
  qpdf_oh numbers = key(all, key(all, root, "/ParentTree"), "/Nums");
  const int count = qpdf_oh_is_array(all->qpdf, numbers) ? qpdf_oh_get_array_n_items(all->qpdf, numbers) : 0;
  for (int place = 1; place < count; place += 2) {
    qpdf_oh parents = qpdf_oh_get_array_item(all->qpdf, numbers, place);
    if (!qpdf_oh_is_array(all->qpdf, parents)) continue;
    const int marks = qpdf_oh_get_array_n_items(all->qpdf, parents);
    for (int mark = 0; mark < marks; mark++) {
      if (is_element(all, qpdf_oh_get_array_item(all->qpdf, parents, mark), artifact)) {
        qpdf_oh_set_array_item(all->qpdf, parents, mark, qpdf_oh_new_null(all->qpdf));
      }
    }
  }
  qpdf_oh_replace_key(all->qpdf, root, "/ParentTreeNextKey", qpdf_oh_new_integer(all->qpdf, count / 2));
}

// `/NonStruct << /MCID 7 >> BDC` becomes `/Artifact BMC`, filled up with blanks.
static void mark_artifacts(unsigned char *content, size_t count) {
  static const char beginning[] = "/NonStruct << /MCID ", made[] = "/Artifact BMC";
  unsigned char *from = content;
  while (from) {
    const size_t left = count - (size_t)(from - content);
    unsigned char *found = memmem(from, left, beginning, sizeof beginning - 1);
    if (!found) return;
    const size_t rest = count - (size_t)(found - content);
    unsigned char *end = memmem(found, rest, "BDC", 3);
    if (!end) return;
    memset(found, ' ', (size_t)(end - found) + 3);
    memcpy(found, made, sizeof made - 1);
    from = end;
  }
}

static bool finish_page(const finishing *all, size_t number) {
  qpdf_oh page = qpdf_get_page_n(all->qpdf, number);
  unsigned char *content = NULL;
  size_t count = 0;
  if (qpdf_oh_get_page_content_data(all->qpdf, page, &content, &count) & (QPDF_ERRORS)) return false;
  mark_artifacts(content, count);
  qpdf_oh stream = qpdf_oh_new_stream(all->qpdf);
  qpdf_oh none = qpdf_oh_new_null(all->qpdf);
  qpdf_oh_replace_stream_data(all->qpdf, stream, content, count, none, none);
  qpdf_oh_replace_key(all->qpdf, page, "/Contents", stream);
  // The order of the structure is the order in which Tab goes.
  set_name(all, page, "/Tabs", "/S");
  explicit_bzero(content, count);
  free(content);
  return true;
}

static void describe(const finishing *all, const pages_about *about, qpdf_oh catalog) {
  qpdf_oh_replace_key(all->qpdf, catalog, "/Lang", qpdf_oh_new_string(all->qpdf, about->language));
  qpdf_oh marks = qpdf_oh_new_dictionary(all->qpdf);
  qpdf_oh_replace_key(all->qpdf, marks, "/Marked", qpdf_oh_new_bool(all->qpdf, QPDF_TRUE));
  qpdf_oh_replace_key(all->qpdf, catalog, "/MarkInfo", marks);
  qpdf_oh preferences = qpdf_oh_new_dictionary(all->qpdf);
  qpdf_oh_replace_key(all->qpdf, preferences, "/DisplayDocTitle", qpdf_oh_new_bool(all->qpdf, QPDF_TRUE));
  set_name(all, preferences, "/Direction", about->is_right_to_left ? "/R2L" : "/L2R");
  qpdf_oh_replace_key(all->qpdf, catalog, "/ViewerPreferences", preferences);
  qpdf_oh metadata = qpdf_oh_new_stream(all->qpdf);
  qpdf_oh none = qpdf_oh_new_null(all->qpdf);
  qpdf_oh_replace_stream_data(all->qpdf, metadata, (const unsigned char *)about->metadata, strlen(about->metadata),
                              none, none);
  qpdf_oh dictionary = qpdf_oh_get_dict(all->qpdf, metadata);
  set_name(all, dictionary, "/Type", "/Metadata");
  set_name(all, dictionary, "/Subtype", "/XML");
  qpdf_oh_replace_key(all->qpdf, catalog, "/Metadata", metadata);
}

const unsigned char *pages_finish(pages_sheet *sheet, const pages_about *about, size_t *count) {
  *count = 0;
  pages_end(sheet, "Document");
  cairo_pdf_surface_set_metadata(sheet->surface, CAIRO_PDF_METADATA_TITLE, about->title);
  cairo_destroy(sheet->cairo);
  sheet->cairo = NULL;
  cairo_surface_finish(sheet->surface);
  if (cairo_surface_status(sheet->surface) != CAIRO_STATUS_SUCCESS) return NULL;
  finishing all = {qpdf_init(), sheet, 0, false};
  sheet->finished = all.qpdf;
  qpdf_silence_errors(all.qpdf);
  qpdf_set_suppress_warnings(all.qpdf, QPDF_TRUE);
  if (qpdf_read_memory(all.qpdf, "pages", (const char *)sheet->bytes, sheet->count, NULL) & (QPDF_ERRORS)) return NULL;
  qpdf_oh catalog = qpdf_get_root(all.qpdf);
  qpdf_oh root = key(&all, catalog, "/StructTreeRoot");
  clear_parents(&all, root);
  walk(&all, key(&all, root, "/K"));
  if (sheet->is_short || all.differs || all.element != sheet->element_count) return NULL;
  describe(&all, about, catalog);
  const int pages = qpdf_get_num_pages(all.qpdf);
  for (int page = 0; page < pages; page++) {
    if (!finish_page(&all, (size_t)page)) return NULL;
  }
  if (qpdf_init_write_memory(all.qpdf) & (QPDF_ERRORS)) return NULL;
  qpdf_set_minimum_pdf_version(all.qpdf, "1.7");
  qpdf_set_deterministic_ID(all.qpdf, QPDF_TRUE);
  qpdf_set_object_stream_mode(all.qpdf, qpdf_o_generate);
  if (qpdf_write(all.qpdf) & (QPDF_ERRORS) || qpdf_has_error(all.qpdf)) return NULL;
  *count = qpdf_get_buffer_length(all.qpdf);
  return qpdf_get_buffer(all.qpdf);
}
