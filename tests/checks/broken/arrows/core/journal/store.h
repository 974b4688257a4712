#include <sqlcipher/sqlite3.h>
#include "journal/entries.h"
#include "sqlite/connection.h"
#include "../base/base.h"
