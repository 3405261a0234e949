using System.Text;
using CrdGen.Client.Streams;
using Shouldly;
using Xunit;

namespace CrdGen.Client.Tests.Streams;

public sealed class LineReaderTests
{
    public static TheoryData<string, string[]> Texts => new()
    {
        { "", [] },
        { "\n", [""] },
        { "a", ["a"] },
        { "a\n", ["a"] },
        { "a\n\nb", ["a", "", "b"] },
        { "a\r\nb\r", ["a", "b"] },
        { "50%\r100%\n", ["50%\r100%"] },
        { "Grüße\n漢字🚢\n", ["Grüße", "漢字🚢"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Lines_do_not_depend_on_how_bytes_arrive(string text, string[] lines)
    {
        for (var size = 1; size <= 7; size++)
        {
            (await ReadAsync(Encoding.UTF8.GetBytes(text), size)).ShouldBe(lines, ignoreOrder: false, $"in pieces of {size}");
        }
    }

    [Fact]
    public async Task A_line_may_be_as_long_as_it_likes()
    {
        var line = string.Concat(Enumerable.Range(0, 2_000_000).Select(i => (char)('a' + (i % 26))));

        (await ReadAsync(Encoding.UTF8.GetBytes($"short\n{line}\nlast"), 4096)).ShouldBe(["short", line, "last"]);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_do_not_end_a_log() =>
        (await ReadAsync([0x61, 0xFF, 0x62, (byte)'\n', 0x63], 2)).ShouldBe(["a\uFFFDb", "c"]);

    private static async Task<List<string>> ReadAsync(byte[] bytes, int size) =>
        await LineReader.ReadLinesAsync(new PieceStream(bytes, size), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

    /// <summary>Gives a few bytes at a time.</summary>
    private sealed class PieceStream(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(size, buffer.Length)], cancellationToken);
    }
}
