using CrdGen.Schema.Json;
using FsCheck;
using FsCheck.Fluent;

namespace CrdGen.Schema.Tests.Json;

/// <summary>Random JSON values of all kinds, nested a few levels.</summary>
internal static class RandomJson
{
    public static Gen<JsonValue> Values => Gen.Sized(Sized);

    private static Gen<string> Text => ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "");

    private static Gen<JsonValue> Scalar => Gen.OneOf(
        Gen.Constant(JsonValue.Null),
        Gen.Elements(JsonValue.True, JsonValue.False),
        ArbMap.Default.GeneratorFor<long>().Select(JsonValue.From),
        ArbMap.Default.GeneratorFor<double>().Select(d => JsonNumber.Format(d) is { } number ? JsonValue.FromNumber(number) : JsonValue.Null),
        Text.Select(JsonValue.From));

    private static Gen<JsonValue> Sized(int size) => size < 2
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Sized(size / 3).ListOf().Select(items => JsonValue.From(items)),
            Text.SelectMany(name => Sized(size / 3).Select(value => new JsonMember(name, value))).ListOf()
                .Select(members => JsonValue.From(members.DistinctBy(member => member.Name))));
}
