extern "C" int pretend();

int main() { return pretend(); }
