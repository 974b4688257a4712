#include <cctype>
#include <ctime>
// strtod in a comment is fine, /* and so is std::stod here */
const char* text = "strtod(x) in a string, // too";
const auto raw = R"(atof("1.5"))";
const char quote = '"', apostrophe = '\'';
const int large = 1'000'000;

double a = strtod("1.5", nullptr);
double b = std::stod("1.5");
int c = ::atoi("1");
int d = sscanf("1.5", "%lf", &a);
void lower() { std::transform(begin, end, begin, ::tolower); }
bool letter = std::isalpha('x');
const std::regex digits("[0-9]+");
void when() { std::strftime(buffer, 10, "%c", now); stream << std::put_time(now, "%c"); }
void choose() { setlocale(LC_ALL, ""); localeconv(); std::locale::global(std::locale("")); }
std::string e = std::to_string(1.5), f = std::to_string(large), g = std::to_string(ratio * 0.5);
void write() {
    std::printf("%5.2f\n", a);
    std::fprintf(stderr, "%s %d 100%%f",
                 text, large);
    std::snprintf(buffer, 10, "%s %g",
                  text, b);
}
auto fine = locale::toupper(text) + word.tolower() + word->isalpha() + myatof(text) + from_chars(text);
