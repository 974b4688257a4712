// Runs a RapidCheck property inside a Catch2 test; RapidCheck's own adapter wants Catch2 2.
#pragma once

#include <rapidcheck.h>

#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <utility>

namespace felt::tests {

// The property states with RC_ASSERT what holds for its arguments. Fails the test with the smallest counterexample and the
// RC_PARAMS that bring it back.
template <class Property>
void holds(Property&& property) {
    const auto result = rc::detail::checkTestable(std::forward<Property>(property));
    std::ostringstream report;
    rc::detail::printResultMessage(result, report);
    INFO(report.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}

}  // namespace felt::tests
