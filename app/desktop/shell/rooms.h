// Which rooms there are, in the order of the sidebar. A new page is a new line in rooms.cpp.
#pragma once

#include <functional>
#include <vector>

#include "navigator.h"
#include "session.h"
#include "widgets/page.h"

namespace felt::desktop {

struct Room {
    enum class Place { Top, Foot };
    RoomName name;
    const char* icon;
    QString (*title)();
    Place place;
    std::function<Page*(Session&, Navigator&)> make;  // called when the room is first entered
};

const std::vector<Room>& rooms();

}  // namespace felt::desktop
