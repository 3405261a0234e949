namespace CrdGen.Yaml.Writing;

/// <summary>
/// JSON numbers that YAML reads as numbers. YAML 1.1 knows an exponent only after a point and with a sign: for it
/// <c>1e3</c> is a string.
/// </summary>
internal static class YamlNumber
{
    public static string Write(string json)
    {
        var exponent = json.IndexOfAny(['e', 'E']);
        if (exponent < 0)
        {
            return json;
        }

        var mantissa = json[..exponent];
        var power = json[(exponent + 1)..];
        return mantissa + (mantissa.Contains('.') ? "e" : ".0e") + (power[0] is '+' or '-' ? power : "+" + power);
    }
}
