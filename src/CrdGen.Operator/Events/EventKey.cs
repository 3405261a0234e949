using CrdGen.Models.Events.V1;

namespace CrdGen.Operator;

/// <summary>
/// What events have in common that are one series. Not the note, as in client-go; nor the version of the object, which changes with every write of a
/// status and would end the series.
/// </summary>
internal readonly record struct EventKey(ObjectIdentity Regarding, ObjectIdentity? Related, string? Type, string? Reason, string? Action)
{
    public static EventKey Of(Event one) => new(
        ObjectIdentity.Of(one.Regarding!),
        one.Related is { } related ? ObjectIdentity.Of(related) : null,
        one.Type,
        one.Reason,
        one.Action);
}

/// <summary>Which object an event is about.</summary>
internal readonly record struct ObjectIdentity(string? ApiVersion, string? Kind, string? Namespace, string? Name, string? Uid)
{
    public static ObjectIdentity Of(Models.Core.V1.ObjectReference reference) => new(reference.ApiVersion, reference.Kind, reference.Namespace, reference.Name, reference.Uid);
}
