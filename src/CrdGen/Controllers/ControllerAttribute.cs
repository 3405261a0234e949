namespace CrdGen;

/// <summary>
/// Declares a class that derives from <c>Reconciler&lt;T&gt;</c> to be a controller. The generator emits its registration
/// (<c>operator.AddPostgresController()</c>) and its finalizer; the build derives from the compiled code which permissions it needs.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ControllerAttribute : Attribute
{
    /// <summary>
    /// Its name in logs, metrics and events: a DNS-1123 label, unique in the program. Default: the name of the class without
    /// <c>Controller</c> or <c>Reconciler</c> at its end, in lower case.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// The types of the objects that it makes for one of its own. When one of these changes, its owner is looked at again: the object
    /// that its owner references name as controller.
    /// </summary>
    public Type[] Owns { get; set; } = [];

    /// <summary>
    /// The finalizer that holds deleted objects until <c>CleanupAsync</c> has ended: <c>postgres.acme.io/cleanup</c>, a domain and a name.
    /// </summary>
    public string? Finalizer { get; set; }
}
