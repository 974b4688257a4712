#include <boost/locale.hpp>
#include "base/base.h"
#include "journal/journal.h"
#include "desktop/window.h"
