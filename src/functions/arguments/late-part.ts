/**
 * The parts of the product that functions need and that are too large to come with the page: fetched when a formula first
 * asks for them, and at hand from then on.
 */

const messages = {
  noNetwork:
    "Chưa tải được phần tính của DOAN vì mạng bị ngắt. Đề nghị kiểm tra mạng rồi tính lại (Ctrl + Alt + F9).",
};

export async function latePart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && error.name === "ChunkLoadError")) throw error;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, messages.noNetwork);
  }
}
