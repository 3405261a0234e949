using System.Diagnostics.CodeAnalysis;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Cel.Values.Maps;

/// <summary>
/// An object, or a map (<c>additionalProperties</c>), read by its schema when its members are asked for. What the schema does not
/// know is not seen.
/// </summary>
internal sealed class JsonMap(JsonValue value, JsonSchemaProps schema) : MapValue
{
    /// <summary>From how many members on a dictionary is faster than a look at each.</summary>
    private const int ManyMembers = 16;

    private readonly bool isObject = !schema.Properties.IsEmpty;
    private Dictionary<string, JsonValue>? members;
    private Dictionary<string, CelValue>? known;

    /// <summary>The object.</summary>
    public JsonValue Json => value;

    /// <summary>Members that the schema does not know count.</summary>
    public override int Count => value.Members.Count;

    public override IEnumerable<CelValue> Keys
    {
        get
        {
            foreach (var member in value.Members)
            {
                if (SchemaOf(member.Name) is not null)
                {
                    yield return new StringValue(isObject && EscapedNames.Escape(member.Name) is { } escaped ? escaped : member.Name);
                }
            }
        }
    }

    /// <summary>A null property is absent; a null value of a map is not.</summary>
    public override bool Find(CelValue key, [NotNullWhen(true)] out CelValue? value)
    {
        if (key is not StringValue text)
        {
            value = ErrorValue.NoSuchOverload(key);
            return true;
        }

        value = null;
        var name = isObject ? EscapedNames.Unescape(text.Text) : text.Text;
        if (name is null || Member(name) is not { } member || (isObject && member.Kind == JsonKind.Null))
        {
            return false;
        }

        if (known is not null && known.TryGetValue(name, out value))
        {
            return true;
        }

        if (SchemaOf(name) is not { } memberSchema)
        {
            return false;
        }

        value = JsonValues.ToCel(member, memberSchema);
        if (member.Kind is JsonKind.Object or JsonKind.Array)
        {
            // Views keep what they have read: the next look at the same member begins there.
            (known ??= new(StringComparer.Ordinal))[name] = value;
        }

        return true;
    }

    public override CelValue Contains(CelValue key) => Find(key, out var value) ? value is ErrorValue ? value : BoolValue.True : BoolValue.False;

    public override CelValue IsEqual(CelValue other)
    {
        if (other is not MapValue map)
        {
            return ErrorValue.NoSuchOverload(other);
        }

        if (map.Count != Count)
        {
            return BoolValue.False;
        }

        foreach (var member in value.Members)
        {
            var equal = SchemaOf(member.Name) is null ? IsEqualUnknown(member, other) : IsEqualKnown(new StringValue(member.Name), map);
            if (!ReferenceEquals(equal, BoolValue.True))
            {
                return equal;
            }
        }

        return BoolValue.True;
    }

    private CelValue IsEqualKnown(StringValue key, MapValue map)
    {
        var isFound = Find(key, out var left);
        return isFound != map.Find(key, out var right) ? BoolValue.False : isFound ? left!.IsEqual(right!) : BoolValue.True;
    }

    private static CelValue IsEqualUnknown(JsonMember member, CelValue other) =>
        other is not JsonMap map ? ErrorValue.NoSuchOverload(other)
        : BoolValue.Of(map.Member(member.Name) is not { } counterpart || JsonValues.IsSame(member.Value, counterpart));

    private JsonSchemaProps? SchemaOf(string name) => isObject ? schema.Property(name) : schema.AdditionalProperties is { IsTrue: false } values ? values : null;

    private JsonValue? Member(string name)
    {
        if (value.Members.Count < ManyMembers)
        {
            return value.Get(name);
        }

        if (members is null)
        {
            members = new(value.Members.Count, StringComparer.Ordinal);
            foreach (var member in value.Members)
            {
                members[member.Name] = member.Value;
            }
        }

        return members.TryGetValue(name, out var found) ? found : null;
    }
}
