// Two summaries that were handed to somebody.
#pragma once

#include <span>
#include <vector>

#include "demo/calendar.h"
#include "demo/material.h"
#include "journal/entries.h"

namespace felt::demo {

// Of the four weeks before; none in lives of less than two weeks. Private and resting entries are left out.
std::vector<journal::Share> sharesOf(std::span<const journal::Record> records, const Calendar& calendar, const Material& material,
                                     Chance chance);

}  // namespace felt::demo
