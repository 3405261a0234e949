namespace CrdGen.Schema.Validation;

/// <content>Groups: capturing ones, those with a name, those with flags.</content>
internal sealed partial class Re2Scanner
{
    private string? Open()
    {
        if (!Has("(?"))
        {
            return Enter(1);
        }

        var unknown = Unknown();
        if (unknown is not null)
        {
            return unknown;
        }

        var named = Has("(?P<") ? 4 : Has("(?<") ? 3 : 0;
        if (named == 0)
        {
            return Flags();
        }

        var end = pattern.IndexOf('>', position);
        var name = end < 0 ? "" : pattern.Substring(position + named, end - position - named);
        return name.Length == 0 || !name.All(c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? "the name of a group is letters, digits and '_', as in '(?P<name>…)'"
            : Enter(end + 1 - position);
    }

    private string? Enter(int length)
    {
        position += length;
        outer.Push(level);
        level = default;
        return outer.Count >= MaxHeight ? $"groups nest deeper than {MaxHeight} levels" : null;
    }

    private string? Unknown() =>
        Has("(?=") || Has("(?!") ? "RE2 has no look-ahead ('(?=', '(?!'): use a CEL rule, or several patterns in allOf"
        : Has("(?<=") || Has("(?<!") ? "RE2 has no look-behind ('(?<=', '(?<!')"
        : Has("(?>") ? "RE2 has no atomic groups ('(?>')"
        : Has("(?(") ? "RE2 has no conditional groups ('(?(')"
        : Has("(?#") ? "RE2 has no comments ('(?#')"
        : Has("(?'") ? "RE2 names groups as in '(?P<name>…)'"
        : null;

    private string? Flags()
    {
        var (isNegative, sawFlag) = (false, false);
        for (var i = position + 2; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case 'i' or 'm' or 's' or 'U':
                    sawFlag = true;
                    continue;
                case '-' when !isNegative:
                    (isNegative, sawFlag) = (true, false);
                    continue;
                case ':' when !isNegative || sawFlag:
                    return Enter(i + 1 - position);
                case ')' when !isNegative || sawFlag:
                    position = i + 1;
                    return null;
            }

            return $"RE2 does not know the group '{pattern.Substring(position, i + 1 - position)}': flags are i, m, s and U";
        }

        return "a group is not closed with ')'";
    }
}
