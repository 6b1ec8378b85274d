// What Embedded Swift asks of a C library, for the one thread of a page: nothing is imported from outside.
typedef unsigned long size_t;
typedef unsigned long long u64;

// Blocks of powers of two behind a header of 16 bytes; what is given back waits in the list of its order.
static void *lists[32];
static size_t top;

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment > 16 || size > 0x40000000) return 22;
  size_t needed = size + 16 < 32 ? 32 : size + 16;
  unsigned order = 32 - __builtin_clz(needed - 1);
  char *block = lists[order];
  if (block) {
    lists[order] = *(void **)block;
  } else {
    size_t end = __builtin_wasm_memory_size(0) << 16, length = (size_t)1 << order;
    if (!top) top = end;
    if (top + length > end) {
      size_t pages = (top + length - end + 0xFFFF) >> 16;
      if (__builtin_wasm_memory_grow(0, pages < 16 ? 16 : pages) == (size_t)-1) return 12;
    }
    block = (char *)top;
    top += length;
  }
  *(unsigned *)block = order;
  *result = block + 16;
  return 0;
}

void free(void *pointer) {
  if (!pointer) return;
  char *block = (char *)pointer - 16;
  unsigned order = *(unsigned *)block;
  *(void **)block = lists[order];
  lists[order] = block;
}

int memcmp(const void *a, const void *b, size_t count) {
  const unsigned char *x = a, *y = b;
  for (; count; count--, x++, y++)
    if (*x != *y) return *x < *y ? -1 : 1;
  return 0;
}

// The same result for the same text: nothing here is random.
void arc4random_buf(void *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) ((unsigned char *)bytes)[i] = (unsigned char)(31 * i + 7);
}

// The product of two numbers of 128 bits, from halves of 32 bits: a wider product would ask for this again.
void __multi3(u64 *result, u64 a, u64 ah, u64 b, u64 bh) {
  u64 a0 = (unsigned)a, a1 = a >> 32, b0 = (unsigned)b, b1 = b >> 32;
  u64 low = a0 * b0, one = a0 * b1, other = a1 * b0;
  u64 middle = (low >> 32) + (unsigned)one + (unsigned)other;
  result[0] = (unsigned)low | middle << 32;
  result[1] = a1 * b1 + (one >> 32) + (other >> 32) + (middle >> 32) + a * bh + ah * b;
}
