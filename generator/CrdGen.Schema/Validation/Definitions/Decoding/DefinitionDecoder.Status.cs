using CrdGen.Schema.Json;
using CrdGen.Schema.Validation.Objects;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>What the API server says of the definition.</summary>
internal sealed partial class DefinitionDecoder
{
    private StatusObject Status(JsonValue value, ValuePath path)
    {
        var status = new StatusObject();
        decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "storedVersions":
                    status = status with { StoredVersions = decoder.Texts(member, at) };
                    return true;
                case "acceptedNames":
                    status = status with { AcceptedNames = Names(member, at) };
                    return true;
                case "conditions":
                    status = status with { IsEstablished = decoder.List(member, at, Condition).Any(isTrue => isTrue) };
                    return true;
                case "observedGeneration":
                    decoder.Int64(member, at);
                    return true;
                default:
                    return false;
            }
        });
        return status;
    }

    /// <summary>Whether the condition says that the definition is established.</summary>
    private bool Condition(JsonValue value, ValuePath path)
    {
        var (type, isTrue) = ("", false);
        decoder.Object(value, path, (name, member, at) =>
        {
            switch (name)
            {
                case "type":
                    type = decoder.Text(member, at);
                    return true;
                case "status":
                    isTrue = decoder.Text(member, at) == "True";
                    return true;
                case "reason":
                case "message":
                    decoder.Text(member, at);
                    return true;
                case "lastTransitionTime":
                    if (decoder.Text(member, at) is { Length: > 0 } time && !GoTime.IsRfc3339(time))
                    {
                        decoder.Fail(at, member, "a time as RFC 3339 writes it", false);
                    }

                    return true;
                case "observedGeneration":
                    decoder.Int64(member, at);
                    return true;
                default:
                    return false;
            }
        });
        return type == "Established" && isTrue;
    }
}
