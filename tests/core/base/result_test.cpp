#include "base/result.h"

#include <catch2/catch_test_macros.hpp>
#include <memory>

using namespace felt;

namespace {

Result<std::unique_ptr<int>> made(int value) {
    if (value < 0) return fail(Code::OutOfRange, "value", "0-");
    return std::make_unique<int>(value);
}

Result<int> sum(int a, int b) {
    FELT_TRY(const auto first, made(a));
    FELT_TRY(const auto second, made(b));
    return *first + *second;
}

Status both(int a, int b) {
    FELT_DO(sum(a, 0));
    FELT_DO(sum(b, 0));
    return {};
}

}  // namespace

TEST_CASE("A failure passes through FELT_TRY and FELT_DO whole, a value without a copy", "[base]") {
    const Error error{Code::OutOfRange, "value", "0-"};
    CHECK(sum(2, 3) == 5);
    CHECK(sum(-1, 3).error() == error);
    CHECK(sum(2, -1).error() == error);
    CHECK(both(1, 2));
    CHECK(both(1, -2).error() == error);
    CHECK_FALSE(Error{Code::OutOfRange, "value", "1-"} == error);
}
