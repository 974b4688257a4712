# The libraries Felt stands on. docs/decisions/0002-dependencies.md says why each is here.
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson 3.0 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS locale)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(sqlcipher REQUIRED IMPORTED_TARGET sqlcipher>=3.46)
find_package(CLI11 REQUIRED)
if(FELT_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg DBus)
endif()

# Boost.Locale can be built without ICU; then folding and collation would be wrong without a word.
include(CheckCXXSourceRuns)
set(CMAKE_REQUIRED_LIBRARIES Boost::locale)
check_cxx_source_runs([[
#include <boost/locale.hpp>
#include <algorithm>
int main() {
    const auto names = boost::locale::localization_backend_manager::global().get_all_backends();
    return std::find(names.begin(), names.end(), "icu") == names.end();
}]] FELT_BOOST_LOCALE_HAS_ICU)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT FELT_BOOST_LOCALE_HAS_ICU)
    message(FATAL_ERROR "Boost.Locale was built without its ICU backend. Install libboost-locale-dev from Debian.")
endif()
