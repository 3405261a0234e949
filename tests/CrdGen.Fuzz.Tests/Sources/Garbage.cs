namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Tears a file as half-done typing does: the generator runs at every key stroke.</summary>
internal static class Garbage
{
    private static readonly string[] Tokens = ["{", "}", "(", ")", "[", "]", "<", ">", ";", ",", "\"", "'", "/*", "#if X", "=", "public", "class", "partial", "record", "@", "$\"{", "\"\"\"", "???", "\0", "=>", "where T :", "#nullable disable", "#error x", "unchecked"];

    public static void Tear(Dice dice, List<string> lines)
    {
        for (var i = dice.Between(1, 4); i > 0; i--)
        {
            var at = dice.Below(lines.Count);
            switch (dice.Below(6))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(at, dice.Pick(Tokens));
                    break;
                case 2:
                    lines.Insert(at, lines[dice.Below(lines.Count)]);
                    break;
                case 3 when lines[at].Length > 0:
                    lines[at] = lines[at][..dice.Below(lines[at].Length)];
                    break;
                case 4:
                    lines.RemoveRange(at, dice.Below(lines.Count - at));
                    break;
                default:
                    lines[at] = lines[at].Insert(dice.Below(lines[at].Length + 1), dice.Pick(Tokens));
                    break;
            }

            if (lines.Count == 0)
            {
                return;
            }
        }
    }
}
