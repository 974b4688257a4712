#include "pages/today/today_page.h"
#include "pages/journal/entry_view.h"
#include "shell/window.h"
#include "navigator.h"
