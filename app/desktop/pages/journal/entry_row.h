// A check-in as a line of a list.
#pragma once

#include <QString>

#include "base/moment.h"
#include "base/uuid.h"
#include "checkin/check_in.h"

namespace felt::desktop {

struct EntryRow {
    Uuid id;
    Moment at;
    QString summary;  // one line
    bool isPrivate = false;
    bool operator==(const EntryRow&) const = default;
};

}  // namespace felt::desktop
