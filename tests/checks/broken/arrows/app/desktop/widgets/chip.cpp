#include "bridge/store.h"
#include "session.h"
#include "look/theme.h"
#include "pages/today/today_page.h"
