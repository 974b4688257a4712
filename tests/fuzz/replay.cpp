// Runs a fuzz body over files and folders of inputs, without libFuzzer, as an ordinary test: replay CORPUS…
#include <cstdio>
#include <fstream>
#include <iterator>
#include <vector>

#include "fuzz.h"

namespace {

int run(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
    std::printf("%s\n", file.c_str());
    std::fflush(stdout);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    return 1;
}

}  // namespace

int main(int count, char** arguments) {
    int runs = 0;
    for (int i = 1; i < count; ++i) {
        if (!std::filesystem::is_directory(arguments[i])) {
            runs += run(arguments[i]);
            continue;
        }
        for (const auto& entry : std::filesystem::directory_iterator(arguments[i])) runs += run(entry.path());
    }
    std::printf("%d inputs\n", runs);
    return runs > 0 ? 0 : 1;
}
