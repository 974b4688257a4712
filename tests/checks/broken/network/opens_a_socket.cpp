// Asks for a socket, which network.py must see.
#include <sys/socket.h>

int main() { return socket(AF_INET, SOCK_STREAM, 0) < 0 ? 1 : 0; }
