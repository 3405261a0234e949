using System.Text;
using CrdGen.Build.Manifests;

namespace CrdGen.Build.Tests.Manifests;

public sealed class DifferenceTests
{
    [Theory]
    [InlineData("a\nb\n", "a\nc\n", "line 2 should be 'b', but is 'c'", 2, 1)]
    [InlineData("a\nb\n", "a\n", "line 2 should be 'b', but is the end of the file", 2, 1)]
    [InlineData("a\n", "a\nb\n", "line 2 should be the end of the file, but is 'b'", 2, 1)]
    [InlineData("a\nxyz\n", "a\nxz\n", "line 2 should be 'xyz', but is 'xz'", 2, 2)]
    [InlineData("a\n", "a", "its last line does not end", 1, 2)]
    [InlineData("a\n", "", "line 1 should be 'a', but is the end of the file", 1, 1)]
    [InlineData("a\n", "a\n\n", "line 2 should be the end of the file, but is ''", 2, 1)]
    public void Names_the_first_line_that_differs(string expected, string actual, string text, int line, int column) =>
        Difference.Describe(Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(actual)).ShouldBe((text, line, column));

    [Fact]
    public void Names_line_ends_and_marks_that_nobody_sees()
    {
        Difference.Describe("a\nb\n"u8.ToArray(), "a\r\nb\r\n"u8.ToArray()).Text.ShouldContain("CR LF");
        Difference.Describe("a\n"u8.ToArray(), "\ufeffa\n"u8.ToArray()).Text.ShouldContain("byte order mark");
    }

    [Fact]
    public void Shows_of_a_long_line_the_part_that_differs()
    {
        var line = new string('a', 200) + "X" + new string('b', 200);
        var text = Difference.Describe(Encoding.UTF8.GetBytes(line + "\n"), Encoding.UTF8.GetBytes(line.Replace('X', 'Y') + "\n")).Text;
        text.ShouldContain("aaXbb");
        text.ShouldContain("aaYbb");
        text.Length.ShouldBeLessThan(300);
    }
}
