using System.Text;

namespace CrdGen.Cli.Tests.Fuzz;

/// <summary>Damages a text at random: as broken transfers do, and as tired people do.</summary>
internal static class ByteMutations
{
    private static readonly byte[][] Tokens =
    [
        .. new[]
        {
            "\t", "\n", "---\n", ": ", "- ", "{", "}", "[", "]", "\"", "'", "&a ", "*a", "<<: *a\n", "|\n", ">\n", "!!int ", "#", "?", "null", "yes", "1e999", "0x", "-1", "~", "\r", "\0", "\ufeff", "\u2028",
            "type: object\n", "default: {}\n", "enum: []\n", "pattern: '('\n", "$ref: x\n", "9999999999999999999999", "%YAML 1.1\n", "items: [", "anyOf:\n", "\\u0000",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0x80],
    ];

    public static byte[] Apply(byte[] text, Random random)
    {
        var bytes = text.ToList();
        for (var changes = random.Next(1, 5); changes > 0 && bytes.Count > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            var length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(7))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, length);
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 3 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                case 4:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }
}
