using System.ComponentModel.DataAnnotations;
using CrdGen;

namespace GatewayApi.V1;

/// <summary>SessionPersistence defines the desired state of SessionPersistence.</summary>
public sealed record SessionPersistence
{
    /// <summary>
    /// AbsoluteTimeout defines the absolute timeout of the persistent
    /// session. Once the AbsoluteTimeout duration has elapsed, the
    /// session becomes invalid.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public Duration? AbsoluteTimeout { get; init; }

    /// <summary>
    /// Type defines the type of session persistence such as through
    /// the use of a header or cookie. Defaults to cookie based session
    /// persistence.
    /// </summary>
    /// <remarks>
    /// Support: Core for "Cookie" type
    ///
    /// Support: Extended for "Header" type
    /// </remarks>
    public SessionPersistenceType Type { get; init; } = SessionPersistenceType.Cookie;

    /// <summary>
    /// Cookie provides configuration settings that are specific
    /// to cookie-based session persistence.
    /// </summary>
    /// <remarks>Support: Core</remarks>
    public CookieConfig? Cookie { get; init; }

    /// <summary>
    /// Header provides configuration settings that are specific
    /// to header-based session persistence.
    /// </summary>
    /// <remarks>Support: Extended</remarks>
    public HeaderConfig? Header { get; init; }

    [Rule("AbsoluteTimeout must be specified when cookie lifetimeType is Permanent")]
    private static bool PermanentCookieHasTimeout(SessionPersistence self) =>
        self.Cookie?.LifetimeType != CookieLifetimeType.Permanent || self.AbsoluteTimeout is not null;

    [Rule("cookie must be nil if type is not Cookie")]
    private static bool CookieIsUsed(SessionPersistence self) =>
        self.Cookie is null || self.Type == SessionPersistenceType.Cookie;

    [Rule("cookie must be specified for Cookie type")]
    private static bool CookieIsThere(SessionPersistence self) =>
        self.Type != SessionPersistenceType.Cookie || self.Cookie is not null;

    [Rule("header must be nil if type is not Header")]
    private static bool HeaderIsUsed(SessionPersistence self) =>
        self.Header is null || self.Type == SessionPersistenceType.Header;

    [Rule("header must be specified for Header type")]
    private static bool HeaderIsThere(SessionPersistence self) =>
        self.Type != SessionPersistenceType.Header || self.Header is not null;
}

/// <summary>SessionPersistenceType specifies the mechanism for maintaining session persistence.</summary>
public enum SessionPersistenceType
{
    Cookie,
    Header,
}

/// <summary>CookieConfig defines the configuration for cookie-based session persistence.</summary>
public sealed record CookieConfig
{
    /// <summary>
    /// Name defines the name of the cookie used for session persistence.
    /// If not specified, a unique cookie name SHOULD be generated.
    /// Users should avoid reusing cookie names to prevent unintended
    /// consequences, such as rejection or unpredictable behavior.
    ///
    ///
    /// Support: Extended
    /// </summary>
    public HTTPHeaderName? Name { get; init; }

    /// <summary>
    /// Path defines the cookie Path attribute. When not specified,
    /// implementations MUST default the cookie path to "/".
    ///
    ///
    /// Support: Extended
    /// </summary>
    [MaxLength(1024)]
    public string Path { get; init; } = "/";

    /// <summary>
    /// LifetimeType specifies whether the cookie has a permanent or
    /// session-based lifetime. A permanent cookie persists until its
    /// specified expiry time, defined by the Expires or Max-Age cookie
    /// attributes, while a session cookie is deleted when the current
    /// session ends.
    /// </summary>
    /// <remarks>
    /// When set to "Permanent", AbsoluteTimeout indicates the
    /// cookie's lifetime via the Expires or Max-Age cookie attributes
    /// and is required.
    ///
    /// When set to "Session", AbsoluteTimeout indicates the
    /// absolute lifetime of the cookie tracked by the gateway and
    /// is optional.
    ///
    /// Defaults to "Session".
    ///
    /// Support: Core for "Session" type
    ///
    /// Support: Extended for "Permanent" type
    /// </remarks>
    public CookieLifetimeType LifetimeType { get; init; } = CookieLifetimeType.Session;
}

/// <summary>CookieLifetimeType specifies the lifetime type of a cookie.</summary>
public enum CookieLifetimeType
{
    Permanent,
    Session,
}

/// <summary>HeaderConfig defines the configuration for header-based session persistence.</summary>
public sealed record HeaderConfig
{
    /// <summary>
    /// Name defines the name of the header used for session persistence.
    /// The client must include this header in subsequent requests to
    /// maintain the session.
    /// </summary>
    /// <remarks>Support: Core</remarks>
    public required HTTPHeaderName Name { get; init; }
}
